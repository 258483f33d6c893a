import { defineConfig, type DefaultTheme } from 'vitepress';
import { navOf, sidebarOf, type Language } from './navigation.js';
import { joinLines, plainTitles } from './markdown.js';
import { withRelativeLinks } from './relative-links.js';

/** Lets the tokens follow the appearance switch, before the first paint. */
const followAppearance = `{const root=document.documentElement;const follow=()=>{if(root.classList.contains('dark'))root.setAttribute('data-scheme','dark');else root.removeAttribute('data-scheme')};follow();new MutationObserver(follow).observe(root,{attributeFilter:['class']})}`;

const chineseTexts: DefaultTheme.Config = {
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '深色',
  lightModeSwitchTitle: '换成浅色',
  darkModeSwitchTitle: '换成深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '换语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能写错了，或者这一页已经改名。',
    linkText: '回首页',
    linkLabel: '回首页',
  },
};

const englishTexts: DefaultTheme.Config = {
  outline: { label: 'On this page', level: [2, 3] },
  skipToContentLabel: 'Skip to content',
};

const chineseSearch = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示全文',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭',
    noResultsText: '没有找到：',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车',
      navigateText: '上下选择',
      navigateUpKeyAriaLabel: '上',
      navigateDownKeyAriaLabel: '下',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc',
    },
  },
};

const themeOf = (language: Language): DefaultTheme.Config => ({
  ...(language === 'zh' ? chineseTexts : englishTexts),
  nav: navOf(language),
  sidebar: sidebarOf(language),
});

export default defineConfig({
  title: 'Weidongli SaaS+',
  // The pages of both languages lie here, put together by scripts/docs/stage.mjs.
  srcDir: '.vitepress/site',
  // Links end in .html so that they also work from a folder on disk.
  cleanUrls: false,
  ignoreDeadLinks: false,
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }],
    ['script', {}, followAppearance],
  ],
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      title: '微动力 SaaS+',
      description: '把开户、借款和理财组件嵌进银行自己的App，并带一家微缩银行供开发对接。',
      themeConfig: themeOf('zh'),
    },
    en: {
      label: 'English',
      lang: 'en',
      description:
        'Account, loan and wealth widgets for the apps of banks, with a bank in miniature to build against.',
      themeConfig: themeOf('en'),
    },
  },
  themeConfig: {
    logo: { src: '/mark.svg', alt: '' },
    search: { provider: 'local', options: { locales: { root: { translations: chineseSearch } } } },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config: (md) => {
      md.renderer.rules['softbreak'] = joinLines;
      md.core.ruler.after('curly_attributes', 'plain_titles', plainTitles);
    },
  },
  transformHtml: withRelativeLinks,
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wdl-') } } },
  vite: {
    // The widgets and the bank run from their sources, like everywhere else in this repository.
    resolve: { conditions: ['@weidongli/source'], dedupe: ['lit'] },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        // Notes that other packages put where Rollup cannot use them are nothing that we could mend.
        onwarn: (warning, warn) => {
          if (warning.code !== 'INVALID_ANNOTATION' || !(warning.id ?? '').includes('node_modules'))
            warn(warning);
        },
      },
    },
    esbuild: {
      target: 'es2022',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    },
    optimizeDeps: { exclude: ['@weidongli/widgets'] },
  },
});
