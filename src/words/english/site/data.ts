export const about =
  'Everything that this archive shows can be had as files, whole or in parts. There are no keys and no limits; the files are made with every build, and what has not changed keeps its bytes.';
