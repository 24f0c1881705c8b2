/* tests/lib/forking.c
 * Preloaded into tshark: starts it once and reads many captures, each in a forked copy. (See forking.py.)
 *
 * tshark calls wtap_open_offline when it has loaded its plugins and read its options, with the name that -r gives.
 * Here it waits on its standard input for names of captures. For each it forks: the copy returns from
 * wtap_open_offline with that capture and goes on as tshark does, its output in the files that were named, too.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* wiretap/wtap.h, the same in Wireshark 4.0, 4.4 and 4.6. */
typedef void *(*open_function)(const char *, unsigned, int *, char **, bool);

static void replace(int fd, const char *path, int flags)
{
    int file = path ? open(path, flags) : -1;

    if (file < 0 || dup2(file, fd) < 0)
        _exit(126);
    close(file);
}

/* Returns in a new process for each line "capture<TAB>stdout<TAB>stderr", with the capture's name. Answers on standard
 * output with the process's number when it begins and its wait status when it has ended. Ends tshark with the jobs. */
static const char *next_capture(void)
{
    static char line[4096];
    FILE *jobs = fdopen(STDIN_FILENO, "r");
    char *rest;

    dprintf(STDOUT_FILENO, "ready\n");
    while (jobs && fgets(line, sizeof line, jobs)) {
        const char *capture = strtok_r(line, "\t\n", &rest);
        const char *output = strtok_r(NULL, "\t\n", &rest), *errors = strtok_r(NULL, "\t\n", &rest);
        int status = 0;
        pid_t copy = fork();

        if (copy == 0) {
            replace(STDIN_FILENO, "/dev/null", O_RDONLY);
            replace(STDOUT_FILENO, output, O_WRONLY);
            replace(STDERR_FILENO, errors, O_WRONLY);
            return capture;
        }
        dprintf(STDOUT_FILENO, "%d\n", (int)copy);
        waitpid(copy, &status, 0);
        dprintf(STDOUT_FILENO, "%d\n", status);
    }
    _exit(0);
}

static bool is_copy = false;

/* A copy does not free all that it shares with the others, which takes longer than reading a short capture: that is
 * seen in the first run with the same options, which is no copy, and in every run with a sanitizer. */
__attribute__((visibility("default")))
void epan_cleanup(void)
{
    void (*cleanup)(void) = (void (*)(void))dlsym(RTLD_NEXT, "epan_cleanup");

    if (cleanup && (!is_copy || dlsym(RTLD_DEFAULT, "__asan_init")))
        cleanup();
}

__attribute__((visibility("default")))
void *wtap_open_offline(const char *name, unsigned type, int *err, char **err_info, bool do_random)
{
    open_function open_offline = (open_function)dlsym(RTLD_NEXT, "wtap_open_offline");

    if (!open_offline)
        abort();
    if (!is_copy) {
        is_copy = true;
        name = next_capture();
    }
    return open_offline(name, type, err, err_info, do_random);
}
