import * as z from 'zod/mini';
import type { Shape } from './shape-check.js';

/** Holds every named shape; the generator turns it into interfaces and OpenAPI components. */
export const shapes = z.registry<{ id: string }>();

/**
 * Names a schema so that it appears once, under that name, in the generated interfaces and in OpenAPI.
 *
 * Its documentation is the comment above the call, and of each property the comment above the property: comments
 * cost a browser bundle nothing, description strings would.
 */
export const shape = <S extends z.ZodMiniType>(name: string, schema: S): S => {
  shapes.add(schema, { id: name });
  return schema;
};

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Wraps a schema as a {@link Shape} of the generated interface `T`; a type test proves the two equal. */
export const shapeOf = <T>(schema: z.ZodMiniType): Shape<T> => ({
  check: (value) => {
    const result = z.safeParse(schema, value);
    if (result.success) return { ok: true, value: result.data as T };
    return {
      ok: false,
      issues: result.error.issues.map(({ path, message, code }) => ({
        pointer: pointerOf(path),
        message: message || code,
      })),
    };
  },
});
