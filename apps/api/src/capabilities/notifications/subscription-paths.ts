/** Where the links of a subscription lead. On pages the token stands after the #, so that no server ever logs it. */

export const confirmPath = (token: string): string => `/new-calls#${token}`;

export const endPath = (token: string): string => `/new-calls/end#${token}`;

/** For mail programs, which know nothing but an address (RFC 8058); all its token can do is to end the subscription. */
export const oneClickPath = (token: string): string => `/api/subscriptions/one-click?token=${token}`;
