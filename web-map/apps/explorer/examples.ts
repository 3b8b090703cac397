/** A question to start from: what it asks in words, and the query. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

const example = (title: string, body: string): Example => ({ title, query: `# ${title}\n${body.trim()}` });

/** The questions to start from, one a button. Each runs as it stands. */
export const examples: readonly Example[] = [
  example(
    'Which wards are integration cold spots, and why?',
    `
query ColdSpots {
  classification(level: WARD) {
    asOf
    summary
    areas {
      area { code name locality { name } }
      coldSpot
      label
      publicLabel
      stability
      reasons
      strength
      practice {
        tests { name result value threshold unit note }
      }
    }
    notes
  }
}
`,
  ),
  example(
    'What is within 1 km of Walsall town centre, nearest first?',
    `
query WithinOneKilometre {
  venues(filter: { near: { lon: -1.983, lat: 52.586, radiusMetres: 1000 } }, first: 50) {
    totalCount
    edges {
      node {
        name
        kind
        status
        statusDate
        locationPrecision
        ward { code name }
        source { title date licence }
      }
      distanceMetres
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  ),
  example(
    'What is within a kilometre of WS8 7JB?',
    `
query AroundAPostcode {
  areaAt(postcode: "WS8 7JB") { ward { code name } locality { name } note }
  venues(filter: { near: { lon: -1.93489, lat: 52.64974, radiusMetres: 1000 } }) {
    totalCount
    edges { distanceMetres node { name kind status statusDate } }
  }
}
`,
  ),
  example(
    'What is known, and not known, in a locality?',
    `
query KnownInALocality {
  area(code: "south") {
    name
    population
    wards { code name }
    classification {
      label
      provisional
      bounds
      practice {
        level
        known
        tests { name result value atLeast unit note }
        onRecord { indicator { name } value unit period qualifier source { title date } }
      }
    }
    projects(first: 20) {
      totalCount
      edges { node { name status period providers { name } } }
    }
    notes
  }
}
`,
  ),
];
