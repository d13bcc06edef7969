import { useState } from 'react';
import { useMessages } from '../shared/messages';
import { chooseTheme, currentTheme, type Theme, THEMES } from '../shared/theme';

export function ThemeSwitch() {
  const { t } = useMessages();
  const [theme, setTheme] = useState(currentTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <label>
      {t('common.theme')}{' '}
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {t(`common.theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
