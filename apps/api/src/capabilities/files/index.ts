/** Files: received in pieces or made here, looked at, scanned, kept and handed out. Whose they are is for others to say. */
export { FilesModule } from './files.module';
export { FinishFile } from './finish-file';
export { type MadeFile, MadeFiles } from './made-files';
export { ReceivePiece } from './receive-piece';
export { sendContent } from './send-content';
export { StoredFiles } from './stored-files.repository';
export type { FileContent } from './stored-files.repository';
export { UploadThrottle } from './upload-throttle';
