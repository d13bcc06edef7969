/** Signing in and out, and what the product says about itself; each page is loaded when it is first visited. */
export { SignInDialog } from './sign-in-dialog';
export { SignOutButton } from './sign-out-button';

export const identityPages = {
  signIn: async () => (await import('./sign-in-page')).SignInPage,
  accessibility: async () => (await import('./about-pages')).AccessibilityPage,
  privacy: async () => (await import('./about-pages')).PrivacyPage,
} as const;
