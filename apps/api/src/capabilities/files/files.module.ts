import path from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config';
import { CleanFiles } from './clean-files';
import { FILE_STORE, type FileStore } from './file-store';
import { FinishFile } from './finish-file';
import { LocalStore } from './local-store';
import { MadeFiles } from './made-files';
import { ReceivePiece } from './receive-piece';
import { S3Store } from './s3-store';
import { ScanFiles } from './scan-files';
import { Scanner } from './scanner';
import { StoredFiles } from './stored-files.repository';
import { UploadThrottle } from './upload-throttle';

@Module({
  providers: [
    {
      provide: FILE_STORE,
      inject: [CONFIG],
      useFactory: ({ s3, dataDir }: Config): FileStore =>
        s3 ? new S3Store(s3) : new LocalStore(path.join(dataDir, 'files')),
    },
    StoredFiles,
    ReceivePiece,
    FinishFile,
    MadeFiles,
    Scanner,
    ScanFiles,
    CleanFiles,
    UploadThrottle,
  ],
  exports: [StoredFiles, ReceivePiece, FinishFile, MadeFiles, UploadThrottle],
})
export class FilesModule {}
