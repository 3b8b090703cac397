/**
 * Code of the CloudFront function before `/explorer`: S3 knows no folders, so the bare path is sent to the folder, and the
 * folder is answered with its page. CloudFront runs it as it stands (JavaScript runtime 2.0).
 */
export const explorerIndexCode = `function handler(event) {
  var request = event.request;
  if (request.uri === '/explorer') {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: '/explorer/' } },
    };
  }
  if (request.uri === '/explorer/') request.uri = '/explorer/index.html';
  return request;
}
`;
