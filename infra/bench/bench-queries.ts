/** The questions that are measured, the same on every size of borough. */
export const benchQueries: readonly { readonly id: string; readonly asks: string; readonly query: string }[] =
  [
    {
      id: 'Q1',
      asks: 'the first view: every ward with label and centre, and the first hundred venues as points',
      query: `{ classification(level: WARD) { summary areas { label coldSpot catalyst area { code name centroid { lon lat } } } }
      venues(first: 100) { totalCount edges { node { id name kind status location { lon lat } } } } }`,
    },
    {
      id: 'Q2',
      asks: 'venues within 1 km of a point, with ward, locality and projects (50)',
      query: `{ venues(first: 50, filter: { near: { lon: -1.98, lat: 52.6, radiusMetres: 1000 } }) { totalCount
      edges { node { id name distanceMetres ward { code name } locality { code } projects { id name } } } } }`,
    },
    {
      id: 'Q3',
      asks: 'venues of a ward by kind, first 20, with projects',
      query: `{ area(code: "E05100007") { name venues(first: 20, filter: { kinds: ["library"] }) {
      edges { node { id name status projects { id name } } } } } }`,
    },
    {
      id: 'Q4',
      asks: 'one indicator over all wards and ten periods',
      query: `{ indicator(id: "trust") { name unit observations(level: WARD) { areaCode period value } } }`,
    },
    {
      id: 'Q5',
      asks: 'one project with its venues and outputs',
      query: `{ project(id: "project-3") { name venues { id name ward { name } } outputs { metric value unit } } }`,
    },
  ];
