/** Names of the brands. */
export type BrandId = 'xingqiao' | 'hechuan';

/** A brand: what a style sheet cannot hold. Colours and shapes are in the style sheet. */
export interface Brand {
  readonly id: BrandId;
  readonly name: string;
  /** Outlines of the logo in a box of 32 × 32, drawn in the brand's colour. */
  readonly logoLines: readonly string[];
  /** Filled part of the logo, drawn in the accent colour; empty for none. */
  readonly logoFill: string;
  /** Style sheet that replaces tokens; empty for none. */
  readonly styleSheet: string;
}

/** The brands of the demo. */
export const brands: Readonly<Record<BrandId, Brand>> = {
  xingqiao: {
    id: 'xingqiao',
    name: '星桥银行',
    logoLines: ['M3 24c4-7.500 8-11 13-11s9 3.500 13 11M3 27.500h26M10 27v-9M22 27v-9'],
    logoFill: 'M16 1.500l1.400 4.100L21.500 7l-4.100 1.400L16 12.500l-1.400-4.100L10.500 7l4.100-1.400z',
    styleSheet: '',
  },
  hechuan: {
    id: 'hechuan',
    name: '禾川农商银行',
    logoLines: [
      'M16 18V5M16 11c-4.500 0-7-2-7.500-6 4.500 0 7 2 7.500 6zM16 16c-4.500 0-7-2-7.500-6M16 16c4.500 0 7-2 7.500-6M16 11c4.500 0 7-2 7.500-6-4.500 0-7 2-7.500 6z',
      'M3 22.500c4.300-2.500 8.700-2.500 13 0s8.700 2.500 13 0M3 28c4.300-2.500 8.700-2.500 13 0s8.700 2.500 13 0',
    ],
    logoFill: '',
    styleSheet: '/assets/brand-hechuan.css',
  },
};

const storageKey = 'demo-brand';
const linkId = 'brand-style';

/** Reads the brand chosen before; 星桥银行 when there is none or the browser keeps nothing. */
export const chosenBrand = (): Brand => {
  try {
    return localStorage.getItem(storageKey) === 'hechuan' ? brands.hechuan : brands.xingqiao;
  } catch {
    return brands.xingqiao;
  }
};

/** Remembers the brand where the browser keeps something. */
export const rememberBrand = ({ id }: Brand): void => {
  try {
    localStorage.setItem(storageKey, id);
  } catch {
    // Without storage the choice counts until the page is left.
  }
};

/**
 * Dresses the page in a brand: one link element more or less. The widgets follow, because their colours and shapes are
 * custom properties that they inherit from the page.
 */
export const applyBrand = ({ styleSheet }: Brand): Promise<void> => {
  document.getElementById(linkId)?.remove();
  if (styleSheet === '') return Promise.resolve();
  const link = document.createElement('link');
  link.id = linkId;
  link.rel = 'stylesheet';
  link.href = styleSheet;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
};
