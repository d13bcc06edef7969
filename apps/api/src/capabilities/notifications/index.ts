/** Tells people what has happened: the in-app inbox, and mail where it is configured. */
export { NotificationsModule } from './notifications.module';
