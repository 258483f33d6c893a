import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import '@weidongli/widgets/theme/tokens.css';
import './brands.css';
import './site.css';
import LiveScreen from './LiveScreen.vue';
import LiveStage from './LiveStage.vue';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('LiveScreen', LiveScreen);
    app.component('LiveStage', LiveStage);
  },
} satisfies Theme;
