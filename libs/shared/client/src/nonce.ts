/** The nonce of the page's content security policy. Browsers hide the attribute, not the property. */
export const pageNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
