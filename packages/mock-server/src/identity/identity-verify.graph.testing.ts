/**
 * The graph of a verification: place, what is done or happens there, and where it leads. Where there is more than one end, scene and mode
 * decide. What gives an application up leads to CANCELLED or EXPIRED from everywhere, and is left out.
 */
export const GRAPH: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'APPROVED CARD': {
    card: ['APPROVED OPENING'],
    'card, wrong': ['APPROVED CARD'],
  },
  'APPROVED DETAILS': {
    details: ['APPROVED CARD'],
  },
  'APPROVED OPENING': {
    open: ['COMPLETED'],
  },
  'AWAITING_VIDEO instead of FACE before a call': {
    'book another call': ['AWAITING_VIDEO instead of FACE before a call'],
    'give the call back': ['COLLECTING FACE before a call'],
    'nobody comes': ['COLLECTING FACE before a call'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COMPLETED'],
  },
  'AWAITING_VIDEO instead of FACE in doubt': {
    'book another call': ['AWAITING_VIDEO instead of FACE in doubt'],
    'give the call back': ['COLLECTING FACE in doubt'],
    'nobody comes': ['COLLECTING FACE in doubt'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COMPLETED', 'IN_REVIEW'],
  },
  'AWAITING_VIDEO instead of FACE with a face that fails once': {
    'book another call': ['AWAITING_VIDEO instead of FACE with a face that fails once'],
    'give the call back': ['COLLECTING FACE with a face that fails once'],
    'nobody comes': ['COLLECTING FACE with a face that fails once'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COMPLETED'],
  },
  'AWAITING_VIDEO instead of FACE': {
    'book another call': ['AWAITING_VIDEO instead of FACE'],
    'give the call back': ['COLLECTING FACE'],
    'nobody comes': ['COLLECTING FACE'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COMPLETED', 'IN_REVIEW'],
  },
  'AWAITING_VIDEO instead of ID_DOCUMENT once more': {
    'book another call': ['AWAITING_VIDEO instead of ID_DOCUMENT once more'],
    'give the call back': ['COLLECTING ID_DOCUMENT once more'],
    'nobody comes': ['COLLECTING ID_DOCUMENT once more'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COLLECTING ID_ELEMENTS'],
  },
  'AWAITING_VIDEO instead of ID_DOCUMENT': {
    'book another call': ['AWAITING_VIDEO instead of ID_DOCUMENT'],
    'give the call back': ['COLLECTING ID_DOCUMENT'],
    'nobody comes': ['COLLECTING ID_DOCUMENT'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['COLLECTING ID_ELEMENTS'],
  },
  'AWAITING_VIDEO instead of VIDEO in doubt': {
    'book another call': ['AWAITING_VIDEO instead of VIDEO in doubt'],
    'give the call back': ['COLLECTING VIDEO in doubt'],
    'nobody comes': ['COLLECTING VIDEO in doubt'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['APPROVED DETAILS', 'COMPLETED', 'IN_REVIEW'],
  },
  'AWAITING_VIDEO instead of VIDEO': {
    'book another call': ['AWAITING_VIDEO instead of VIDEO'],
    'give the call back': ['COLLECTING VIDEO'],
    'nobody comes': ['COLLECTING VIDEO'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['APPROVED DETAILS', 'COMPLETED', 'IN_REVIEW'],
  },
  'AWAITING_VIDEO instead of a review in doubt': {
    'book another call': ['AWAITING_VIDEO instead of a review in doubt'],
    'give the call back': ['IN_REVIEW'],
    'nobody comes': ['IN_REVIEW'],
    'the agent says no': ['REJECTED for now'],
    'the agent says yes': ['APPROVED DETAILS', 'COMPLETED'],
  },
  'COLLECTING CARD before a call': {
    card: ['COLLECTING VIDEO'],
    'card, wrong': ['COLLECTING CARD before a call'],
  },
  'COLLECTING CARD in doubt': {
    card: ['IN_REVIEW'],
    'card, wrong': ['COLLECTING CARD in doubt'],
  },
  'COLLECTING CARD': {
    card: ['COMPLETED'],
    'card, wrong': ['COLLECTING CARD'],
  },
  'COLLECTING CONSENTS': {
    consent: ['COLLECTING PHONE'],
    'consent, without the face': ['COLLECTING PHONE'],
  },
  'COLLECTING FACE before a call': {
    'book a call': ['AWAITING_VIDEO instead of FACE before a call'],
    face: ['COLLECTING VIDEO'],
  },
  'COLLECTING FACE in doubt': {
    'book a call': ['AWAITING_VIDEO instead of FACE in doubt'],
    face: ['COLLECTING VIDEO in doubt', 'IN_REVIEW'],
  },
  'COLLECTING FACE with a face that fails once': {
    'book a call': ['AWAITING_VIDEO instead of FACE with a face that fails once'],
    face: ['COLLECTING FACE with a face that fails once'],
  },
  'COLLECTING FACE': {
    'book a call': ['AWAITING_VIDEO instead of FACE'],
    face: ['COLLECTING VIDEO', 'COMPLETED'],
  },
  'COLLECTING ID_DOCUMENT once more': {
    'book a call': ['AWAITING_VIDEO instead of ID_DOCUMENT once more'],
    elements: ['IN_REVIEW'],
    'elements, call wanted': ['COLLECTING VIDEO', 'IN_REVIEW'],
    'elements, expired': ['REJECTED for good'],
    'elements, face wrong': ['IN_REVIEW'],
    'elements, in doubt': ['IN_REVIEW'],
    'elements, of a minor': ['REJECTED for good'],
    'elements, wrong': ['COLLECTING ID_DOCUMENT once more'],
  },
  'COLLECTING ID_DOCUMENT': {
    'book a call': ['AWAITING_VIDEO instead of ID_DOCUMENT'],
    elements: ['COLLECTING FACE'],
    'elements, call wanted': ['COLLECTING FACE', 'COLLECTING FACE before a call'],
    'elements, expired': ['REJECTED for good'],
    'elements, face wrong': ['COLLECTING FACE', 'COLLECTING FACE with a face that fails once'],
    'elements, in doubt': ['COLLECTING FACE in doubt'],
    'elements, of a minor': ['REJECTED for good'],
    'elements, wrong': ['COLLECTING ID_DOCUMENT'],
  },
  'COLLECTING ID_ELEMENTS once more': {
    elements: ['IN_REVIEW'],
    'elements, call wanted': ['COLLECTING VIDEO'],
    'elements, in doubt': ['IN_REVIEW'],
    'elements, of a minor': ['REJECTED for good'],
    'elements, wrong': ['COLLECTING ID_ELEMENTS once more'],
  },
  'COLLECTING ID_ELEMENTS': {
    elements: ['APPROVED DETAILS', 'COLLECTING CARD', 'COMPLETED', 'IN_REVIEW'],
    'elements, call wanted': ['COLLECTING CARD before a call', 'COLLECTING VIDEO', 'COMPLETED', 'IN_REVIEW'],
    'elements, in doubt': ['COLLECTING CARD in doubt', 'COMPLETED', 'IN_REVIEW'],
    'elements, of a minor': ['REJECTED for good'],
    'elements, wrong': ['COLLECTING ID_ELEMENTS'],
  },
  'COLLECTING PHONE': {
    phone: ['COLLECTING ID_DOCUMENT', 'COLLECTING ID_ELEMENTS'],
  },
  'COLLECTING VIDEO in doubt': {
    'book a call': ['AWAITING_VIDEO instead of VIDEO in doubt'],
  },
  'COLLECTING VIDEO': {
    'book a call': ['AWAITING_VIDEO instead of VIDEO'],
  },
  'IN_REVIEW of an objection': {
    'the person says no': ['REJECTED for good'],
    'the person says yes': ['APPROVED DETAILS', 'COLLECTING VIDEO', 'COMPLETED'],
  },
  IN_REVIEW: {
    'book a call': ['AWAITING_VIDEO instead of a review in doubt'],
    'the person asks once more': ['COLLECTING ID_DOCUMENT once more', 'COLLECTING ID_ELEMENTS once more'],
    'the person says no': ['REJECTED for now'],
    'the person says yes': ['APPROVED DETAILS', 'COMPLETED'],
    'the person wants a call': ['COLLECTING VIDEO', 'COLLECTING VIDEO in doubt'],
  },
  'REJECTED for now': {
    object: ['IN_REVIEW of an objection'],
  },
};
