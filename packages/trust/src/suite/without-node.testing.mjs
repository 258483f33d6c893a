// Hides Node's own cryptography, so that WebCrypto serves as it does in a page: node --import=…/without-node.testing.mjs
Reflect.deleteProperty(process, 'getBuiltinModule');
Object.defineProperty(process, 'getBuiltinModule', { value: undefined });
