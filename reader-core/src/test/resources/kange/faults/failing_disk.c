/*
 * A disk that fails: preloaded, it counts the calls that change files under one folder, and lets
 * them fail from the n-th on. The test steers it by a mapped file: see FailingDisk.java.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

/* Laid out as FailingDisk.java reads it. */
struct control {
  int64_t armed;  /* 0: nothing is counted */
  int64_t at;     /* the call that fails, from 1; 0: none */
  int64_t ever;   /* 1: and all after it */
  int64_t error;  /* errno; 0: a short write */
  int64_t bytes;  /* more than these do not fit; -1: no end */
  int64_t calls;  /* counted */
  int64_t written;
  int64_t failed;
  char folder[512];
  char first[1024]; /* function and path of the first that failed */
};

static struct control *shared;

__attribute__((constructor)) static void map_control(void) {
  const char *file = getenv("KANGE_FAILING_DISK");
  int fd = file ? open(file, O_RDWR | O_CLOEXEC) : -1;
  if (fd >= 0) {
    void *map = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    shared = map == MAP_FAILED ? NULL : map;
    close(fd);
  }
}

static int watched(const char *path) {
  size_t length = strlen(shared->folder);
  return strncmp(path, shared->folder, length) == 0 && (path[length] == '/' || !path[length]);
}

/* 0 when the call may go on, else the error; -1 for a short write. */
static int fault(const char *function, const char *path, int64_t size) {
  if (!shared || !shared->armed || !watched(path)) return 0;
  int64_t n = __atomic_add_fetch(&shared->calls, 1, __ATOMIC_SEQ_CST);
  int64_t all = __atomic_add_fetch(&shared->written, size, __ATOMIC_SEQ_CST);
  int hit = shared->at && (shared->ever ? n >= shared->at : n == shared->at);
  int full = size > 0 && shared->bytes >= 0 && all > shared->bytes;
  if (!hit && !full) return 0;
  if (__atomic_fetch_add(&shared->failed, 1, __ATOMIC_SEQ_CST) == 0)
    snprintf(shared->first, sizeof shared->first, "%s %s", function, path);
  if (full) return ENOSPC;
  if (!shared->error) return size > 1 ? -1 : 0;
  return (int)shared->error;
}

static int fault_fd(const char *function, int fd, int64_t size) {
  char link[64], path[PATH_MAX];
  if (!shared || !shared->armed) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fault(function, path, size);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define REFUSE(e) do { int e_ = (e); if (e_ > 0) { errno = e_; return -1; } } while (0)

#define OPEN(name)                                                     \
  int name(const char *path, int flags, ...) {                         \
    va_list rest;                                                      \
    va_start(rest, flags);                                             \
    mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;     \
    va_end(rest);                                                      \
    if (flags & O_CREAT) REFUSE(fault("open", path, 0));               \
    return REAL(name)(path, flags, mode);                              \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                   \
  int name(int at, const char *path, int flags, ...) {                 \
    va_list rest;                                                      \
    va_start(rest, flags);                                             \
    mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;     \
    va_end(rest);                                                      \
    if (flags & O_CREAT) REFUSE(fault("open", path, 0));               \
    return REAL(name)(at, path, flags, mode);                          \
  }
OPENAT(openat)
OPENAT(openat64)

#define PUT(name, signature, call, half, size)                         \
  ssize_t name signature {                                             \
    int e = fault_fd("write", fd, (int64_t)(size));                    \
    REFUSE(e);                                                         \
    if (e < 0) return half;                                            \
    return call;                                                       \
  }
PUT(write, (int fd, const void *b, size_t n), REAL(write)(fd, b, n), REAL(write)(fd, b, n / 2), n)
PUT(pwrite, (int fd, const void *b, size_t n, off_t o), REAL(pwrite)(fd, b, n, o),
    REAL(pwrite)(fd, b, n / 2, o), n)
PUT(pwrite64, (int fd, const void *b, size_t n, off64_t o), REAL(pwrite64)(fd, b, n, o),
    REAL(pwrite64)(fd, b, n / 2, o), n)
PUT(writev, (int fd, const struct iovec *v, int n), REAL(writev)(fd, v, n),
    REAL(write)(fd, v[0].iov_base, (v[0].iov_len + 1) / 2), n ? v[0].iov_len : 0)
PUT(copy_file_range, (int in, off64_t *i, int fd, off64_t *o, size_t n, unsigned f),
    REAL(copy_file_range)(in, i, fd, o, n, f), REAL(copy_file_range)(in, i, fd, o, n / 2, f), 1)
PUT(sendfile, (int fd, int in, off_t *o, size_t n), REAL(sendfile)(fd, in, o, n),
    REAL(sendfile)(fd, in, o, n / 2), 1)
PUT(sendfile64, (int fd, int in, off64_t *o, size_t n), REAL(sendfile64)(fd, in, o, n),
    REAL(sendfile64)(fd, in, o, n / 2), 1)

#define ON_FILE(name, signature, call)                                 \
  int name signature {                                                 \
    REFUSE(fault_fd(#name, fd, 0));                                    \
    return call;                                                       \
  }
ON_FILE(fsync, (int fd), REAL(fsync)(fd))
ON_FILE(fdatasync, (int fd), REAL(fdatasync)(fd))
ON_FILE(ftruncate, (int fd, off_t n), REAL(ftruncate)(fd, n))
ON_FILE(ftruncate64, (int fd, off64_t n), REAL(ftruncate64)(fd, n))

#define ON_PATH(name, signature, path, call)                           \
  int name signature {                                                 \
    REFUSE(fault(#name, path, 0));                                     \
    return call;                                                       \
  }
ON_PATH(rename, (const char *a, const char *b), b, REAL(rename)(a, b))
ON_PATH(renameat, (int i, const char *a, int j, const char *b), b, REAL(renameat)(i, a, j, b))
ON_PATH(unlink, (const char *a), a, REAL(unlink)(a))
ON_PATH(unlinkat, (int i, const char *a, int f), a, REAL(unlinkat)(i, a, f))
ON_PATH(rmdir, (const char *a), a, REAL(rmdir)(a))
ON_PATH(mkdir, (const char *a, mode_t m), a, REAL(mkdir)(a, m))
