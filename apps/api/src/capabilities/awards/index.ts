/** Awards after the announcement: given up, and promoted from the reserve list. */
export { AwardsModule } from './awards.module';
