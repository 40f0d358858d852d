// What Swift calls of Linux and does not see of the C library, which declares it with its own extensions
// switched on only. No header of the system is included: Swift would take its types for ours.
#ifndef REPORTCONV_CLINUX_H
#define REPORTCONV_CLINUX_H

/// Exchanges two names in one step (renameat2(2)); gives -1 and sets `errno` where it fails.
int reportconv_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Closes all files from a number on in a process that is to begin, where `actions` is a
/// `posix_spawn_file_actions_t`; gives 0 or an error number.
int reportconv_spawn_closefrom(void *_Nonnull actions, int first);

/// Keeps the memory of the process out of core dumps, and out of the reach of other processes of the
/// same user (prctl(2), PR_SET_DUMPABLE).
void reportconv_forbid_dumps(void);

/// Whether a core dump of the process can be written; 0 for no.
int reportconv_may_be_dumped(void);

/// Gives memory that was freed back to the system where more than `held` bytes in a row are free, and at
/// once where they are a block of more than `block` bytes (mallopt(3)).
void reportconv_hold_memory(int held, int block);

/// Gives back to the system what is free between blocks that are not (malloc_trim(3)).
void reportconv_give_memory_back(void);

#endif
