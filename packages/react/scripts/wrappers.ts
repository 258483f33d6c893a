/** Turns the manifest of the widgets into React wrappers, one module a widget. */

/** What a wrapper needs of the manifest, see https://github.com/webcomponents/custom-elements-manifest. */
export interface WidgetManifest {
  readonly modules: readonly {
    readonly declarations: readonly WidgetDeclaration[];
    readonly exports: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: { readonly name: string };
    }[];
  }[];
}

interface WidgetDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly { readonly kind: string; readonly name: string; readonly readonly?: boolean }[];
  readonly events?: readonly WidgetEvent[];
}

interface WidgetEvent {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** One widget: what its wrapper is made of. */
interface Widget {
  readonly slug: string;
  readonly component: string;
  readonly element: string;
  readonly description: string;
  readonly properties: readonly string[];
  readonly events: readonly {
    readonly prop: string;
    readonly name: string;
    readonly description: string;
    readonly type: string;
  }[];
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names the prop of an event: `wdl-loan-draw-sign-in` of `loan-draw` is `onSignIn`, `wdl-service` is `onService`. */
export const eventProp = (event: string, slug: string): string => {
  const own = `wdl-${slug}-`;
  const stem = event.startsWith(own) ? event.slice(own.length) : event.replace(/^wdl-/, '');
  return `on${upperFirst(camel(stem))}`;
};

const eventOf = ({ name, description = '', type }: WidgetEvent, slug: string) => ({
  prop: eventProp(name, slug),
  name,
  description,
  type: type?.text ?? 'CustomEvent<unknown>',
});

/** Lists the widgets that a page can register by an import, by slug. */
const widgetsIn = ({ modules }: WidgetManifest): readonly Widget[] => {
  const classes = new Map(
    modules.flatMap(({ declarations }) => declarations).map((declaration) => [declaration.name, declaration]),
  );
  return modules
    .flatMap(({ exports }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name: tag, declaration: { name: element } }) => {
      const found = classes.get(element);
      if (found === undefined)
        throw new Error(`The manifest registers ${tag} but does not describe ${element}.`);
      const slug = tag.replace(/^wdl-/, '');
      const fields = (found.members ?? []).filter(
        ({ kind, readonly }) => kind === 'field' && readonly !== true,
      );
      return {
        slug,
        component: element.replace(/Element$/, ''),
        element,
        description: found.description ?? '',
        properties: fields.map(({ name }) => name).sort(),
        events: (found.events ?? []).map((event) => eventOf(event, slug)),
      };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
};

const comment = (text: string, indent = ''): string =>
  [`${indent}/**`, ...text.split('\n').map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join(
    '\n',
  );

const banner = '// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.';

/** Writes the module of one widget. */
const wrapper = ({ slug, component, element, description, properties, events }: Widget): string => {
  const details = new Set(
    events.flatMap(({ type }) => type.match(/\b[A-Z]\w*/g) ?? []).filter((name) => name !== 'CustomEvent'),
  );
  const types = [...details].sort().map((name) => `type ${name}`);
  const eventsType = `${component}Events`;
  const names = properties.map((name) => `'${name}'`).join(' | ');
  return `'use client';
${banner}
import { createComponent${events.length > 0 ? ', type EventName' : ''} } from '@lit/react';
import { ${[element, ...types].join(', ')} } from '@weidongli/widgets';
import '@weidongli/widgets/define/${slug}';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link ${component}} by the props that handle them. */
export interface ${eventsType} {
${events.map(({ prop, description: text, type }) => `${comment(text, '  ')}\n  readonly ${prop}: ${type};`).join('\n')}
}

${comment(`${description}\n\nRegisters and renders \`<wdl-${slug}>\`.`)}
export const ${component}: WidgetComponent<${element}, ${names}, ${eventsType}> = createComponent({
  displayName: '${component}',
  elementClass: ${element},
  react: React,
  tagName: 'wdl-${slug}',
  events: { ${events.map(({ prop, name, type }) => `${prop}: '${name}' as EventName<${type}>`).join(', ')} },
});
`;
};

const index = (widgets: readonly Widget[]): string =>
  `${banner}
${widgets.map(({ slug, component }) => `export { ${component}, type ${component}Events } from './${slug}.js';`).join('\n')}
`;

/** Gives the text of each module by its file name; \`index.ts\` exports them all. */
export const wrapperFiles = (manifest: WidgetManifest): ReadonlyMap<string, string> => {
  const widgets = widgetsIn(manifest);
  return new Map([
    ...widgets.map((widget): [string, string] => [`${widget.slug}.ts`, wrapper(widget)]),
    ['index.ts', index(widgets)],
  ]);
};
