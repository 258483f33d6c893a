import type { Actor, Feature, Operation } from '@weidongli/contracts';
import type { CallOptions } from './call.js';

/** Arguments of a method: the input may be left out where nothing in it is required. */
export type MethodArguments<Input> =
  Record<string, never> extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

/** The methods of a feature that a kind of caller has. */
export type FeatureMethods<F, By extends Actor> = {
  readonly [
    Name in keyof F as F[Name] extends Operation<unknown, unknown, By> ? Name : never
  ]: F[Name] extends Operation<infer Input, infer Output, By>
    ? (...args: MethodArguments<Input>) => Promise<Output>
    : never;
};

/** Features by name, as handed to a client. */
export type Features = Readonly<Record<string, Feature>>;

type AnyMethod = (input?: unknown, options?: CallOptions) => Promise<unknown>;

/** Makes the methods of all features, leaving out what the caller's kind may not call. */
export const methodsOf = (
  features: Features,
  actors: readonly Actor[],
  perform: (operation: Feature[string], input: unknown, options: CallOptions | undefined) => Promise<unknown>,
): Record<string, Record<string, AnyMethod>> =>
  Object.fromEntries(
    Object.entries(features).map(([name, feature]) => [
      name,
      Object.fromEntries(
        Object.entries(feature)
          .filter(([, operation]) => actors.includes(operation.actor))
          .map(([method, operation]): [string, AnyMethod] => [
            method,
            (input, options) => perform(operation, input, options),
          ]),
      ),
    ]),
  );
