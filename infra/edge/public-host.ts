/** Header by which the pages learn the name that a reader asked: API Gateway sees its own name alone. */
export const publicHostHeader = 'x-public-host';

/**
 * Code of the CloudFront function before the pages: tells the name that was asked, over whatever a caller may have
 * sent under that header. CloudFront runs it as it stands (JavaScript runtime 2.0).
 */
export const publicHostCode = `function handler(event) {
  var request = event.request;
  request.headers['${publicHostHeader}'] = { value: request.headers.host.value };
  return request;
}
`;
