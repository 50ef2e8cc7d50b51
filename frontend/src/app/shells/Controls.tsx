import {
  BellOutlined,
  DesktopOutlined,
  GlobalOutlined,
  LogoutOutlined,
  MoonOutlined,
  SettingOutlined,
  SunOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Avatar, Badge, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api } from '@/api/client';
import { keepToken } from '@/api/session';
import { deco } from '@/ui/deco';
import { usePrefs } from '@/ui/prefs';
import { meQuery, placesOf, useMe, usePark } from '../me';

const schemes = { light: SunOutlined, dark: MoonOutlined, system: DesktopOutlined } as const;

export function SchemeButton() {
  const { t } = useTranslation();
  const { schemeChoice, setSchemeChoice } = usePrefs();
  const Icon = schemes[schemeChoice];
  const items = Object.entries(schemes).map(([key, I]) => ({
    key,
    icon: <I {...deco} />,
    label: t(`app.scheme.${key as keyof typeof schemes}`),
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectedKeys: [schemeChoice], onClick: ({ key }) => setSchemeChoice(key as keyof typeof schemes) }}
    >
      <Button type="text" aria-label={t('app.scheme.title')} icon={<Icon {...deco} />} />
    </Dropdown>
  );
}

export function LanguageButton() {
  const { t } = useTranslation();
  const { language, setLanguage } = usePrefs();
  return (
    <Button
      type="text"
      icon={<GlobalOutlined {...deco} />}
      onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
      lang={language === 'en' ? 'zh-CN' : 'en'}
    >
      {t('app.otherLanguage')}
    </Button>
  );
}

/** Unread notices of the park in the address. */
export function NoticeBell() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const { data } = $api.useQuery(
    'get',
    '/parks/{park_id}/notices',
    { params: { path: { park_id: park.id }, query: { limit: 1, unread: true } } },
    { refetchInterval: 60_000, enabled: park.can('listNotices') },
  );
  const unread = data?.unread ?? 0;
  return (
    <Badge count={unread} size="small" offset={[-6, 6]}>
      <Button
        type="text"
        aria-label={t('app.bell', { count: unread })}
        icon={<BellOutlined {...deco} />}
        onClick={() => void navigate({ to: '/p/$parkId/notices', params: { parkId: park.id } })}
      />
    </Badge>
  );
}

/** Ends the login session here and everywhere this browser holds it. */
export async function signOut() {
  await api.POST('/auth/logout').catch(() => undefined);
  keepToken(undefined);
}

export function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { density, setDensity } = usePrefs();
  const places = placesOf(me);
  const go = (path: string) => {
    queryClient.clear();
    queryClient.setQueryData(meQuery().queryKey, me);
    void navigate({ to: path });
  };
  const items = [
    ...(places.length > 1
      ? [
          {
            key: 'places',
            icon: <SwapOutlined {...deco} />,
            label: t('app.places'),
            children: places.map((p) => ({
              key: p.path,
              label: p.name ? `${t(`app.place.${p.kind}`)} · ${p.name}` : t(`app.place.${p.kind}`),
            })),
          },
        ]
      : []),
    { key: '/account', icon: <SettingOutlined {...deco} />, label: t('app.account') },
    { key: 'density', icon: <DesktopOutlined {...deco} />, label: t(`app.density.${density}`) },
    { type: 'divider' as const },
    { key: 'out', icon: <LogoutOutlined {...deco} />, label: t('app.signOut') },
  ];
  const onClick = ({ key }: { key: string }) => {
    if (key === 'out') void signOut();
    else if (key === 'density') setDensity(density === 'dense' ? 'roomy' : 'dense');
    else if (key === '/account') void navigate({ to: '/account' });
    else go(key);
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick }}>
      <Button type="text">
        <Avatar aria-hidden size={24} style={{ background: '#2455d6', color: '#fff', fontSize: 12 }}>
          {me.account.name.slice(0, 1)}
        </Avatar>
        <span className="st-name-of">{me.account.name}</span>
      </Button>
    </Dropdown>
  );
}
