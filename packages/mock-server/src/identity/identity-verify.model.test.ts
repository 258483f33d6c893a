import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { IdentityApplication } from '@weidongli/contracts';
import type { IdentityStartApplicationInput } from '@weidongli/contracts/identity';
import { createPageBank } from '../adapters/in-page.js';
import { SandboxCaller } from '../testing/caller.js';
import type { CaseTools } from '../testing/cases.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { GRAPH } from './identity-verify.graph.testing.js';
import { actionsAt, begin, go, placeOf, type Action, type Walk } from './identity-verify.model.testing.js';

const STATES = [
  ...[
    'COLLECTING',
    'IN_REVIEW',
    'AWAITING_VIDEO',
    'APPROVED',
    'COMPLETED',
    'REJECTED',
    'CANCELLED',
    'EXPIRED',
  ],
];
const STEPS = [
  ...['CONSENTS', 'PHONE', 'ID_ELEMENTS', 'ID_DOCUMENT', 'FACE', 'VIDEO', 'DETAILS', 'CARD', 'OPENING'],
];

/** Ways into the graph; what an account needs besides is the same in every mode. */
const BEGINNINGS: readonly IdentityStartApplicationInput[] = [
  { scene: 'VERIFICATION', mode: 'SIMPLE' },
  { scene: 'VERIFICATION', mode: 'STANDARD' },
  { scene: 'VERIFICATION', mode: 'ADVANCED' },
  { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' },
];

interface Edge {
  readonly from: string;
  readonly action: Action;
  readonly to: string;
}

/** A place that was reached, the way there, and what the bank showed. */
interface Place {
  readonly name: string;
  readonly path: readonly string[];
  readonly application: IdentityApplication;
  readonly tried: Set<string>;
}

interface Graph {
  readonly places: readonly Place[];
  readonly edges: readonly Edge[];
}

/** Explores the graph from one beginning: everything that can be done or can happen is tried at every place. */
class Explorer {
  readonly edges: Edge[] = [];
  readonly #places = new Map<string, Place>();
  readonly #input: IdentityStartApplicationInput;
  readonly #tools: CaseTools;

  constructor(input: IdentityStartApplicationInput) {
    const { handle } = createPageBank({ ports: fixedPorts() });
    this.#input = input;
    this.#tools = { send: handle, sandbox: new SandboxCaller(handle, 'sk_test_xingqiao') };
  }

  get places(): readonly Place[] {
    return [...this.#places.values()];
  }

  async explore(): Promise<Graph> {
    this.#arrive(await begin(this.#tools, this.#input), []);
    for (;;) {
      const open = this.places.find((place) => this.#untried(place) !== undefined);
      if (open === undefined) return this;
      await this.#walkOn(open);
    }
  }

  /** Goes to a place and on from there, as long as there is something new. */
  async #walkOn(open: Place): Promise<void> {
    let [here, walk]: [Place | undefined, Walk] = [open, await this.#replay(open.path)];
    assert.equal(placeOf(walk), open.name, 'the same steps lead to the same place');
    while (here !== undefined) {
      const action = this.#untried(here);
      if (action === undefined) return;
      here.tried.add(action.name);
      walk = await go(walk, action);
      this.edges.push({ from: here.name, action, to: placeOf(walk) });
      here = this.#arrive(walk, [...here.path, action.name]);
    }
  }

  /** Notes where a walk has come to; nothing where that was known. */
  #arrive(walk: Walk, path: readonly string[]): Place | undefined {
    const name = placeOf(walk);
    if (this.#places.has(name)) return undefined;
    const place = { name, path, application: walk.application, tried: new Set<string>() };
    this.#places.set(name, place);
    return place;
  }

  #untried({ tried, application }: Place): Action | undefined {
    return actionsAt(application).find(({ name }) => !tried.has(name));
  }

  async #replay(path: readonly string[]): Promise<Walk> {
    let walk = await begin(this.#tools, this.#input);
    for (const name of path) {
      const action = actionsAt(walk.application).find((one) => one.name === name);
      assert.ok(action, `${name} at ${placeOf(walk)}`);
      walk = await go(walk, action);
    }
    return walk;
  }
}

const FINAL = /^(?:COMPLETED|CANCELLED|EXPIRED|REJECTED for good)$/;
/** What ends an application anywhere says nothing about the way through it. */
const GIVES_UP = /^(?:CANCELLED|EXPIRED)$/;

/** Names the places from which one of some others can be reached. */
const leadingTo = (edges: readonly Edge[], ends: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(ends);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of edges) if (reached.has(to)) reached.add(from);
  }
  return reached;
};

/** Which action makes each way true; a wait is ended by the bank. */
const ACTION_OF: Readonly<Record<string, RegExp>> = {
  VIDEO: /^book/,
  APPEAL: /^object$/,
};

describe('the graph of a verification', () => {
  let graphs: readonly Graph[] = [];
  let edges: readonly Edge[] = [];
  before(async () => {
    graphs = await Promise.all(BEGINNINGS.map((input) => new Explorer(input).explore()));
    edges = graphs.flatMap((graph) => graph.edges);
  });

  it('is this one, edge by edge', () => {
    const found = edges.filter(({ to }) => !GIVES_UP.test(to));
    const declared = Object.entries(GRAPH).flatMap(([from, actions]) =>
      Object.entries(actions).flatMap(([name, ends]) => ends.map((to) => `${from} | ${name} | ${to}`)),
    );
    const shown = new Set(found.map(({ from, action, to }) => `${from} | ${action.name} | ${to}`));
    assert.deepEqual([...shown].sort(), declared.sort());
  });

  it('has every state and every step of the contract, and none beside', () => {
    const names = new Set(graphs.flatMap(({ places }) => places.flatMap(({ name }) => name.split(' '))));
    for (const name of [...STATES, ...STEPS]) assert.ok(names.has(name), name);
  });

  it('leads from every place to its end: to the purpose, unless it is the end', () => {
    for (const { places, edges: own } of graphs) {
      const purposeful = leadingTo(
        own.filter(({ to }) => !GIVES_UP.test(to)),
        ['COMPLETED'],
      );
      const open = places.map(({ name }) => name).filter((name) => !FINAL.test(name));
      assert.deepEqual(
        open.filter((place) => !purposeful.has(place)),
        [],
        'places without a way through',
      );
      const ended = new Set(own.filter(({ to }) => GIVES_UP.test(to)).map(({ from }) => from));
      assert.deepEqual(
        open.filter((place) => !ended.has(place) && !place.startsWith('REJECTED')),
        [],
        'places that cannot be left',
      );
    }
  });

  it('finds a place from which nothing leads on, if there is one', () => {
    const cut = edges.filter(({ from }) => from !== 'COLLECTING PHONE');
    assert.equal(leadingTo(cut, ['COMPLETED']).has('COLLECTING CONSENTS'), false);
  });

  it('names a way at every place but the last ones, and every way that it names is one', () => {
    for (const { places, edges: own } of graphs)
      for (const { name: place, application } of places) {
        const { ways } = application;
        const isOver = application.status === 'COMPLETED' || application.decision?.reason === 'UNDER_AGE';
        assert.equal(ways.length === 0, isOver, `ways at ${place}`);
        const leaving = own.filter(({ from }) => from === place);
        for (const way of ways) {
          const action = ACTION_OF[way];
          if (action !== undefined)
            assert.ok(
              leaving.some((edge) => action.test(edge.action.name)),
              `${way} at ${place}`,
            );
          if (way === 'RETRY')
            assert.ok(
              leaving.some((edge) => edge.action.byBank !== true && edge.to !== place),
              place,
            );
          if (way === 'WAIT')
            assert.ok(
              leaving.some((edge) => edge.action.byBank === true && !GIVES_UP.test(edge.to)),
              place,
            );
        }
      }
  });

  it('shows at every place the step that is next, and none where nothing can be done', () => {
    for (const { places } of graphs)
      for (const { name: place, application } of places)
        assert.equal(application.step === null, !/^(?:COLLECTING|APPROVED)/.test(place), place);
  });
});
