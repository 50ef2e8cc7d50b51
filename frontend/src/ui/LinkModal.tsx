import { Alert, Modal } from 'antd';
import { CopyAsText, QR } from './Share';

export interface LinkModalProps {
  title: string | undefined;
  /** Path of this site, or nothing when the server does not show the link again. */
  link: string | undefined;
  open: boolean;
  /** Who is to scan or open it. */
  scan: string;
  until: string;
  /** What already happened. */
  lead?: string;
  /** The words that carry the link in a chat window; without it there is nothing to copy. */
  copy?: { label: string; text: (link: string) => string };
  onClose: () => void;
}

/** A link that is good once, to be handed over on the spot: as a code to scan and as words to send. */
export function LinkModal({ title, link, open, scan, until, lead, copy, onClose }: LinkModalProps) {
  const href = link ? new URL(link, location.origin).href : '';
  return (
    <Modal open={open} title={title} footer={null} onCancel={onClose}>
      <div className="st-qr">
        {lead ? <Alert type="success" showIcon title={lead} style={{ width: '100%' }} /> : null}
        {href ? <QR value={href} label={scan} /> : null}
        {href && copy ? <CopyAsText text={copy.text(href)} label={copy.label} /> : null}
        <span className="faint">{until}</span>
      </div>
    </Modal>
  );
}
