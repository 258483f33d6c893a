/** Shells that can complete. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** See {@link shells}. */
export type Shell = (typeof shells)[number];

// Each hands all words up to the cursor to `weidongli complete`, which answers with lines `word<TAB>text`.

const bash = `_weidongli() {
  local word _
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    COMPREPLY+=("$word")
  done < <(weidongli complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _weidongli weidongli
`;

const zsh = `#compdef weidongli
_weidongli() {
  local word text
  local -a found
  while IFS=$'\\t' read -r word text; do
    found+=("\${word//:/\\\\:}:\${text}")
  done < <(weidongli complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe weidongli found; else _files; fi
}
compdef _weidongli weidongli
`;

const fish = `function __weidongli_complete
  set -l typed (commandline -opc)
  set -e typed[1]
  weidongli complete -- $typed (commandline -ct) 2>/dev/null
end
complete -c weidongli -a '(__weidongli_complete)'
`;

/** Scripts by shell. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
