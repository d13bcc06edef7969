import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { FilesModule } from '../files';
import { ProposalsModule } from '../proposals';
import { SelectionModule } from '../selection';
import { AskExport } from './ask-export';
import { DossierArchive } from './dossier-archive';
import { DownloadExport } from './download-export';
import { ExportContents } from './export-contents';
import { ExportedTables } from './exported-tables';
import { ExportsController } from './exports.controller';
import { ExportsReadModel } from './exports.read-model';
import { ExportsRepository } from './exports.repository';
import { ForgetExports } from './forget-exports';
import { MakeExport } from './make-export';
import { RankedTables } from './ranked-tables';

@Module({
  imports: [CallsModule, FilesModule, ProposalsModule, SelectionModule],
  controllers: [ExportsController],
  providers: [
    ExportsReadModel,
    ExportsRepository,
    AskExport,
    MakeExport,
    DownloadExport,
    ForgetExports,
    ExportContents,
    ExportedTables,
    RankedTables,
    DossierArchive,
  ],
})
export class ExportsModule {}
