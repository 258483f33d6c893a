/** What is shown to the camera: it decides the guide. */
export type CameraStageKind = 'card' | 'face';

/** The measures of a guide, in units of its drawing. The guide stands in the middle of the view. */
export interface GuideShape {
  /** The drawing fills the view as far as it can, whole and undistorted. */
  readonly view: { readonly top: number; readonly width: number; readonly height: number };
  /** What the card or the face is to fill. */
  readonly guide: { readonly width: number; readonly height: number };
}

/** The guides have the width of a phone. A card of 86 × 54 mm stands in its corners with a little air around it. */
export const guideShapes: Readonly<Record<CameraStageKind, GuideShape>> = {
  card: { view: { top: -32, width: 390, height: 364 }, guide: { width: 338, height: 226 } },
  face: { view: { top: 6, width: 390, height: 324 }, guide: { width: 236, height: 296 } },
};
