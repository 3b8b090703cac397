/**
 * Code of the CloudFront function before `/graphql/`: the API has one path, and a browser does not follow a redirection of
 * what it posts to another origin. CloudFront runs it as it stands (JavaScript runtime 2.0).
 */
export const graphqlSlashCode = `function handler(event) {
  var request = event.request;
  request.uri = '/graphql';
  return request;
}
`;
