import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { DrawUpRegister } from './draw-up-register';
import { OpeningRegisterController } from './opening-register.controller';
import { OpeningRegisterReadModel } from './opening-register.read-model';

@Module({
  imports: [CallsModule],
  controllers: [OpeningRegisterController],
  providers: [OpeningRegisterReadModel, DrawUpRegister],
})
export class ScreeningModule {}
