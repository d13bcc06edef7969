/** Signing in and out, and what the product says about itself; each page is loaded when it is first visited. */
export { SignInDialog } from './sign-in-dialog';
export { SignOutButton } from './sign-out-button';

export const identityPages = {
  signIn: async () => (await import('./sign-in-page')).SignInPage,
  accessibility: async () => (await import('./about-pages')).AccessibilityPage,
  privacy: async () => (await import('./about-pages')).PrivacyPage,
  join: async () => (await import('./account/join-page')).JoinPage,
  recover: async () => (await import('./account/recover-page')).RecoverPage,
  profile: async () => (await import('./account/profile-page')).ProfilePage,
  municipality: async () => (await import('./municipality/municipality-page')).MunicipalityPage,
  people: async () => (await import('./people/people-page')).PeoplePage,
  register: async () => (await import('./people/register-page')).RegisterPage,
} as const;
