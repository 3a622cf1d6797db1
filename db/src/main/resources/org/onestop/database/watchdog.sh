# Runs a database server for as long as the process that started this shell lives.
# Arguments: a scratch folder and a file for the server's process id, both deleted at the end; then
# the server's command.
# Standard input: a pipe that nobody writes to. The system closes it when the process at its other
# end is gone, also after kill -9; the server is then asked to stop.

# Ctrl-C and a closed terminal reach the whole process group, but the server must outlive the
# process that is still using it.
trap '' INT HUP

scratch=$1
pid_file=$2
shift 2
# Servers refuse to run as root unless told so.
if [ "$(id -u)" = 0 ]; then
  set -- "$@" --user=root
fi

exec 3<&0
"$@" </dev/null 3<&- &
server=$!
echo "$server" >"$pid_file"
(
  while read -r _ <&3; do :; done
  kill -TERM "$server"
) >/dev/null 2>&1 &
watch=$!
exec 3<&-

wait "$server"
status=$?
kill "$watch" 2>/dev/null
rm -rf "$scratch"
# A successor may have written its own already.
if [ "$(cat "$pid_file" 2>/dev/null)" = "$server" ]; then
  rm -f "$pid_file"
fi
exit "$status"
