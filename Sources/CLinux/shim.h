// What Swift calls of the Linux kernel and does not see of the C library.
#ifndef REPORTCONV_CLINUX_SHIM_H
#define REPORTCONV_CLINUX_SHIM_H

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <unistd.h>

// Exchanges two names in one step (renameat2(2)); the flag RENAME_EXCHANGE is 2. The C library
// declares the call only with its own extensions switched on.
static inline int reportconv_exchange(const char *_Nonnull first, const char *_Nonnull second) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2);
}

// Closes all files from a number on in a process that is to begin (glibc 2.34); declared as the call
// above is.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *_Nonnull actions,
                                             int first);

static inline int reportconv_spawn_closefrom(posix_spawn_file_actions_t *_Nonnull actions,
                                             int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

#endif
