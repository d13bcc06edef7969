/** Signing in, and what the product says about itself. */
export { AccessibilityPage, PrivacyPage } from './about-pages';
export { SignInDialog } from './sign-in-dialog';
export { SignInPage } from './sign-in-page';
export { SignOutButton } from './sign-out-button';
