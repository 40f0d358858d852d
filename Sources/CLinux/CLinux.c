#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/prctl.h>

int reportconv_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int reportconv_spawn_closefrom(void *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

int reportconv_may_be_dumped(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }

void reportconv_forbid_dumps(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void reportconv_hold_memory(int held, int block) {
  mallopt(M_TRIM_THRESHOLD, held);
  mallopt(M_MMAP_THRESHOLD, block);
}

void reportconv_give_memory_back(void) { malloc_trim(0); }
