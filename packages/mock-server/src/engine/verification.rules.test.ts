import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mode, OnboardingRecord, Scene, StepName, StepRecord } from './records-onboarding.js';
import { instant } from './time.js';
import {
  afterVideo,
  assuranceOf,
  decisionWords,
  failuresOf,
  isIdentified,
  newStep,
  nextStep,
  passed,
  raiseMode,
  stepsForItems,
  stepsOf,
  stepTries,
  strictest,
  videoForFace,
} from './verification.rules.js';

const NOW = Date.parse('2026-11-23T10:00:00+08:00');
const show = (steps: readonly StepRecord[]): string =>
  steps.map(({ name, status }) => (status === 'OPEN' ? name : `${name}:${status}`)).join(' ');
const recordOf = (scene: Scene, mode: Mode, more: Partial<OnboardingRecord> = {}): OnboardingRecord =>
  ({
    scene,
    mode,
    faceAllowed: null,
    raisedFor: [],
    steps: stepsOf(scene, mode).map(newStep),
    ...more,
  }) as OnboardingRecord;
const through = (steps: readonly StepRecord[], ...names: readonly StepName[]): readonly StepRecord[] =>
  steps.map((step) => (names.includes(step.name) ? passed(step) : step));

describe('the steps of a verification', () => {
  it('are those of its scene and mode, in one order', () => {
    const steps = (['VERIFICATION', 'ACCOUNT_OPENING'] as const).flatMap((scene) =>
      (['SIMPLE', 'STANDARD', 'ADVANCED'] as const).map((mode) => stepsOf(scene, mode).join(' ')),
    );
    assert.deepEqual(steps, [
      'CONSENTS PHONE ID_ELEMENTS CARD',
      'CONSENTS PHONE ID_DOCUMENT FACE',
      'CONSENTS PHONE ID_DOCUMENT FACE VIDEO',
      'CONSENTS PHONE ID_ELEMENTS DETAILS CARD OPENING',
      'CONSENTS PHONE ID_DOCUMENT FACE DETAILS CARD OPENING',
      'CONSENTS PHONE ID_DOCUMENT FACE VIDEO DETAILS CARD OPENING',
    ]);
  });

  it('grow when the mode is raised; what is passed stays, and who was told that less is asked is told anew', () => {
    const simple = recordOf('VERIFICATION', 'SIMPLE');
    const begun = { ...simple, steps: through(simple.steps, 'CONSENTS', 'PHONE', 'ID_ELEMENTS') };
    const raised = raiseMode(begun, 'STANDARD', ['UNUSUAL_BEHAVIOUR']);
    assert.equal(show(raised.steps), 'CONSENTS PHONE:PASSED ID_ELEMENTS:PASSED ID_DOCUMENT FACE');
    assert.deepEqual([raised.mode, raised.raisedFor], ['STANDARD', ['UNUSUAL_BEHAVIOUR']]);
    const standard = recordOf('VERIFICATION', 'STANDARD');
    const known = {
      ...standard,
      faceAllowed: true,
      steps: through(standard.steps, 'CONSENTS', 'PHONE', 'ID_DOCUMENT'),
    };
    assert.equal(
      show(raiseMode(known, 'ADVANCED', []).steps),
      'CONSENTS:PASSED PHONE:PASSED ID_DOCUMENT:PASSED FACE VIDEO',
    );
  });

  it('never shrink: a wish for less changes nothing', () => {
    const modes = ['SIMPLE', 'STANDARD', 'ADVANCED'] as const;
    for (const [place, mode] of modes.entries())
      for (const less of modes.slice(0, place + 1)) {
        const record = recordOf('ACCOUNT_OPENING', mode);
        assert.equal(raiseMode(record, less, ['NEW_DEVICE']), record, `${mode} to ${less}`);
      }
    assert.equal(strictest('SIMPLE', 'ADVANCED', 'STANDARD'), 'ADVANCED');
  });

  it('put a video call in place of a face that is not shown, also when the mode is raised later', () => {
    const { steps } = recordOf('VERIFICATION', 'STANDARD');
    assert.equal(show(videoForFace(steps)), 'CONSENTS PHONE ID_DOCUMENT FACE:SKIPPED VIDEO');
    const declined = {
      ...recordOf('VERIFICATION', 'STANDARD'),
      faceAllowed: false,
      steps: videoForFace(steps),
    };
    assert.equal(
      show(raiseMode(declined, 'ADVANCED', []).steps),
      'CONSENTS PHONE ID_DOCUMENT FACE:SKIPPED VIDEO',
    );
    assert.equal(
      show(videoForFace(stepsOf('VERIFICATION', 'SIMPLE').map(newStep))),
      'CONSENTS PHONE ID_ELEMENTS CARD',
    );
  });

  it('are settled by a video call: the face, doubts, and a document that could not be photographed', () => {
    const { steps } = recordOf('VERIFICATION', 'STANDARD');
    const noCamera = afterVideo(through(steps, 'CONSENTS', 'PHONE'));
    assert.equal(
      show(noCamera),
      'CONSENTS:PASSED PHONE:PASSED ID_ELEMENTS ID_DOCUMENT:SKIPPED FACE:SKIPPED VIDEO:PASSED',
    );
    assert.equal(isIdentified({ scene: 'VERIFICATION', steps: noCamera }), false);
    const doubtful = steps.map((step) =>
      step.name === 'FACE' ? { ...step, status: 'IN_REVIEW' as const } : passed(step),
    );
    assert.equal(
      show(afterVideo(doubtful)),
      'CONSENTS:PASSED PHONE:PASSED ID_DOCUMENT:PASSED FACE:PASSED VIDEO:PASSED',
    );
  });

  it('are opened again for what a reviewer wants once more, as far as it was shown', () => {
    const standard = stepsOf('VERIFICATION', 'STANDARD').map(newStep);
    assert.deepEqual(stepsForItems(['ID_FRONT', 'ID_BACK', 'FACE'], standard), ['ID_DOCUMENT', 'FACE']);
    assert.deepEqual(stepsForItems(['FACE'], videoForFace(standard)), []);
    assert.deepEqual(stepsForItems(['ID_FRONT'], stepsOf('VERIFICATION', 'SIMPLE').map(newStep)), [
      'ID_ELEMENTS',
    ]);
  });

  it('come one after the other, and the account’s own do not identify', () => {
    const { steps } = recordOf('ACCOUNT_OPENING', 'SIMPLE');
    const identified = through(steps, 'CONSENTS', 'PHONE', 'ID_ELEMENTS');
    assert.equal(nextStep({ steps: identified }), 'DETAILS');
    assert.equal(isIdentified({ scene: 'ACCOUNT_OPENING', steps: identified }), true);
    assert.equal(isIdentified({ scene: 'VERIFICATION', steps: identified }), false);
  });
});

describe('tries', () => {
  const at = (hours: number): string => instant(NOW - hours * 3_600_000);

  it('are five of the elements, three of the face, none counted of the rest; the oldest is free after a day', () => {
    assert.deepEqual(stepTries([], 'ID_ELEMENTS', NOW), { left: 5, retryAt: null });
    assert.deepEqual(stepTries([at(3), at(2), at(1)], 'FACE', NOW), { left: 0, retryAt: at(-21) });
    assert.deepEqual(stepTries([at(24), at(2), at(1)], 'FACE', NOW), { left: 1, retryAt: null });
    assert.deepEqual(stepTries([at(5), at(3), at(2), at(1)], 'FACE', NOW), { left: 0, retryAt: at(-21) });
    assert.deepEqual(stepTries([at(1)], 'PHONE', NOW), { left: null, retryAt: null });
  });

  it('count what is typed and what is read together', () => {
    const failures = [
      { step: 'ID_ELEMENTS', at: at(2) },
      { step: 'FACE', at: at(2) },
      { step: 'ID_DOCUMENT', at: at(1) },
    ] as const;
    assert.deepEqual(failuresOf(failures, 'ID_DOCUMENT'), [at(2), at(1)]);
    assert.deepEqual(failuresOf(failures, 'FACE'), [at(2)]);
  });
});

describe('what a verification is worth', () => {
  const evidence = (...kinds: readonly string[]) =>
    kinds.map((kind) => ({ kind, provider: 'sandbox', certified: false, at: instant(NOW) })) as never;

  it('follows from the evidence, not from the mode that was wished', () => {
    assert.equal(
      assuranceOf('SIMPLE', evidence('PHONE_CODE', 'ID_AUTHORITY', 'CARD_ELEMENTS')).assuranceLevel,
      1,
    );
    assert.equal(
      assuranceOf('STANDARD', evidence('ID_DOCUMENT', 'LIVENESS', 'FACE_MATCH')).assuranceLevel,
      2,
    );
    assert.equal(assuranceOf('STANDARD', evidence('ID_DOCUMENT', 'VIDEO_CALL')).assuranceLevel, 3);
    assert.equal(assuranceOf('ADVANCED', evidence('ID_DOCUMENT', 'FACE_MATCH')).assuranceLevel, 2);
    assert.equal(assuranceOf('ADVANCED', evidence('ID_DOCUMENT', 'FACE_MATCH', 'PERSON_REVIEW')).kycLevel, 4);
  });

  it('is told in words of at most two short sentences, with advice for every reason', () => {
    for (const [reason, { text, advice }] of Object.entries(decisionWords)) {
      assert.ok(text.length > 0 && text.length <= 30, reason);
      assert.ok(advice.length > 0 && advice.length <= 60, reason);
    }
  });
});
