import { VisuallyHidden } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useFiles, useScanNews, useSlots, useUploads } from '../hooks/use-documents';
import { DocumentSlotCard } from './document-slot';
import { SectionFrame } from './section-frame';

/** The documents of the proposal: a place for each, with what was handed in and how far it has come. */
export function DocumentsPage() {
  const { t } = useMessages();
  const slots = useSlots();
  const files = useFiles();
  const uploads = useUploads();
  const [news, setNews] = useState('');
  useScanNews();
  return (
    <SectionFrame section="documents" lead={t('writing.documents.lead')}>
      {slots.map((slot) => (
        <DocumentSlotCard
          key={slot.id}
          slot={slot}
          files={files.filter((file) => file.slot === slot.id)}
          uploads={uploads.filter((running) => running.slot === slot.id)}
          onNews={setNews}
        />
      ))}
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </SectionFrame>
  );
}
