export * from './generated/index.js';
export type { WidgetComponent, WidgetProps } from './widget-component.js';
