/** Path that a reader without scripts is sent to from the map: only a script could read the area in the map's address. */
export const areaOfAddressPath = '/this-area';

/**
 * Code of the CloudFront function at that path: leads to the page of the area that the map's address names, which a
 * browser tells as the page it came from, in the language of that address; to the list of all areas where it names none.
 * Nothing but a code and a language is taken over. CloudFront runs it as it stands (JavaScript runtime 2.0).
 */
export const areaOfAddressCode = `function handler(event) {
  var from = event.request.headers.referer ? event.request.headers.referer.value : '';
  var asked = '&' + (from.split('#')[0].split('?')[1] || '') + '&';
  var area = /&area=([A-Za-z0-9]{1,20})&/.exec(asked);
  var language = /&lang=([a-z]{2})&/.exec(asked);
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: {
      location: { value: (area ? '/area/' + area[1] : '/areas') + (language ? '?lang=' + language[1] : '') },
      'cache-control': { value: 'no-store' },
    },
  };
}
`;
