import {
  AuditOutlined,
  BarChartOutlined,
  ContainerOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShopOutlined,
  StarOutlined,
  TeamOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Menu } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { deco } from '@/ui/deco';
import { addressOf, currentEntry, type NavEntry, type Section, sections } from '../nav';

const icons: Record<Section, ComponentType> = {
  overview: BarChartOutlined,
  admission: AuditOutlined,
  sourcing: ShopOutlined,
  live: VideoCameraOutlined,
  conduct: ContainerOutlined,
  mediation: TeamOutlined,
  evaluation: StarOutlined,
  compliance: SafetyCertificateOutlined,
  settings: SettingOutlined,
};

const iconOf = (Icon: ComponentType) => <Icon {...deco} />;

/** The operators' menu: sections of the four unifications, filled by the domains; a lone entry needs no heading. */
export function SideMenu({ entries, id, onGo }: { entries: NavEntry[]; id: string; onGo?: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pathname = useRouterState({ select: (s) => s.location.pathname });
  const current = currentEntry(entries, id, pathname);
  const items = sections.flatMap((section) => {
    const own = entries.filter((e) => e.section === section);
    const icon = iconOf(icons[section]);
    const leaves = own.map((e) => ({ key: addressOf(e, id), label: t(e.title) }));
    const first = leaves[0];
    if (!first) return [];
    return leaves.length === 1
      ? [{ ...first, icon }]
      : [{ key: section, icon, label: t(`app.section.${section}`), children: leaves }];
  });
  return (
    <Menu
      mode="inline"
      items={items}
      selectedKeys={current ? [addressOf(current, id)] : []}
      defaultOpenKeys={current?.section ? [current.section] : []}
      onClick={({ key }) => {
        onGo?.();
        void navigate({ to: key });
      }}
    />
  );
}
