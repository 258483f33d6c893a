import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';
import { recordCase, type Recording } from '@weidongli/mock-server/recording';
import { realNow } from '../adapters/system.js';
import type { CommandContext, Run } from '../command.js';
import { CliError, usageError } from '../errors.js';
import { portError } from '../server/port-error.js';

/** Records until Ctrl+C, then writes the file. */
export const run: Run = async (context) => {
  const { values, folder, signal, out } = context;
  const path = resolve(folder, values.required('file'));
  // Opened before anything is recorded: nobody wants to learn at the end that it cannot be written.
  const file = await open(path, 'wx').catch((error: unknown) => {
    throw fileError(path, error);
  });
  try {
    const closing = new AbortController();
    const recording = begin(context, closing.signal);
    const port = values.whole('port', 0, 65_535) ?? 4010;
    const server = await startHttpServer({ port, bank: recording.bank }).catch((error: unknown) => {
      throw portError(error, port);
    });
    if (out.json) out.document({ url: server.url, file: path });
    out.line(`${out.look('bold', 'Recording at')} ${out.look('cyan', server.url)}  Ctrl+C writes ${path}`);
    if (!signal.aborted) await once(signal, 'abort');
    closing.abort();
    const found = await recording.finish();
    await server.close();
    await file.writeFile(`${JSON.stringify(found, null, 2)}\n`);
    out.line(`${found.steps.length} calls are in ${path}.`);
    out.note(`Check it with: weidongli replay ${values.required('file')}`);
  } finally {
    await file.close();
  }
  return undefined;
};

const begin = ({ values }: CommandContext, closing: AbortSignal): Recording => {
  const at = values.text('at');
  const startsAt = at === undefined ? realNow() : Date.parse(at);
  if (Number.isNaN(startsAt))
    throw usageError(`--at is "${at ?? ''}", which is no moment.`, 'For example 2026-11-22T10:00:00+08:00.');
  const label = values.text('label');
  return recordCase({
    ...{ ports: httpPorts(closing), seed: values.whole('seed', 0, 1_000_000_000) ?? 1, startsAt },
    ...(label === undefined ? {} : { label }),
  });
};

const fileError = (path: string, error: unknown): CliError => {
  const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
  return new CliError({
    code: exists ? 'file-exists' : 'not-writable',
    message: exists ? `${path} is there already.` : `${path} cannot be written.`,
    fix: exists
      ? 'Name another file, or remove this one.'
      : 'Name a file in a folder that exists and is yours.',
    cause: error,
  });
};
