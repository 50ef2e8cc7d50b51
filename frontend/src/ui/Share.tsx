import { CopyOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { deco } from './deco';

/** A code a phone can read, always with the words it stands for. */
export function QR({ value, label, size = 180 }: { value: string; label: string; size?: number }) {
  return (
    <div className="st-qr">
      <div aria-hidden="true">
        <QRCode value={value} size={size} bordered={false} type="canvas" color="#161d29" bgColor="#ffffff" />
      </div>
      <span className="second">{label}</span>
    </div>
  );
}

/** Copies words for a chat window; says so when the browser refuses. */
export function CopyAsText({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => message.success(t('ui.copied')),
      () => message.error(t('ui.copyFailed')),
    );
  return (
    <Button icon={<CopyOutlined {...deco} />} onClick={() => void copy()}>
      {label ?? t('ui.copy')}
    </Button>
  );
}

/** Prints the page as the browser sees it for paper: shells and buttons stay off the sheet. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button className="no-print" icon={<PrinterOutlined {...deco} />} onClick={() => window.print()}>
      {t('ui.print')}
    </Button>
  );
}
