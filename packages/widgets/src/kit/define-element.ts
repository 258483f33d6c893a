import { warnOnce } from './warn.js';

/**
 * Registers a custom element; does nothing when the tag is taken.
 *
 * Calling it again with the same class is silent. When another class holds the tag, usually a second copy of the
 * package, the first one stays and WDL1002 is printed once.
 */
export function defineElement(tag: `wdl-${string}`, constructor: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (holder === undefined) {
    customElements.define(tag, constructor);
  } else if (holder !== constructor) {
    warnOnce(
      'WDL1002',
      tag,
      `<${tag}> is already defined by another class, which stays in use. ` +
        'Two copies of @weidongli/widgets are probably on the page: load one version only.',
    );
  }
}
