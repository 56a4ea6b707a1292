/** Set it to give the nonce to every element that the bundler's runtime creates. */
declare let __webpack_nonce__: string;
