/** What those who run a call take out of it as files, made by jobs. Reads what others own. */
export { ExportsModule } from './exports.module';
