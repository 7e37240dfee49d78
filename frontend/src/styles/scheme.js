// Follows the system's light or dark scheme. Runs before the page is drawn, so that nothing flashes.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : '');
dark.addEventListener('change', follow);
follow();
