import { assessFile } from '../page-paths.ts';

/**
 * Code of the CloudFront function before the working app: whatever path of it is asked, S3 holds the one page. CloudFront
 * runs it as it stands (JavaScript runtime 2.0).
 */
export const assessIndexCode = `function handler(event) {
  var request = event.request;
  request.uri = '${assessFile}';
  return request;
}
`;
