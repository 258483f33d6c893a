export { signWebhook, type SignedWebhook, type SignWebhookOptions } from './sign-webhook.js';
