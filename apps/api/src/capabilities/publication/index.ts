/** What the public reads: results and open data. Writes nothing. */
export { PublicationModule } from './publication.module';
