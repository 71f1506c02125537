/*
 * Kange.exe: opens the window of Kange without a console. Looks for a Java as kange.bat does (the
 * package's own first) and hands on its arguments as they were typed; a file dropped on it becomes
 * "--open FILE". Where there is no Java it says in plain words what to do.
 *
 * Made by build.sh; Kange.exe beside this file is what it makes.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONG_PATH 1024
#define LONGEST_COMMAND 32767
#define NEEDED_JAVA 25

static wchar_t home[LONG_PATH];

static int is_file(const wchar_t *path) {
  DWORD attributes = GetFileAttributesW(path);
  return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_DIRECTORY);
}

/* The first number of the version that is written into javaw.exe itself; 0 when none is. */
static int version_of(const wchar_t *javaw) {
  DWORD ignored;
  DWORD size = GetFileVersionInfoSizeW(javaw, &ignored);
  void *data = size ? malloc(size) : NULL;
  VS_FIXEDFILEINFO *info;
  UINT length;
  int version = 0;
  if (data && GetFileVersionInfoW(javaw, 0, size, data) &&
      VerQueryValueW(data, L"\\", (void **)&info, &length)) {
    version = HIWORD(info->dwFileVersionMS);
  }
  free(data);
  return version;
}

static int fit(const wchar_t *javaw) {
  return is_file(javaw) && version_of(javaw) >= NEEDED_JAVA;
}

static int named_by(const wchar_t *variable, const wchar_t *below, wchar_t *javaw) {
  wchar_t value[LONG_PATH];
  DWORD length = GetEnvironmentVariableW(variable, value, LONG_PATH);
  if (length == 0 || length >= LONG_PATH) {
    return 0;
  }
  swprintf(javaw, LONG_PATH, L"%ls%ls", value, below);
  return fit(javaw);
}

/* Program Files\FOLDER\*\bin\javaw.exe */
static int installed_in(const wchar_t *folder, wchar_t *javaw) {
  wchar_t programs[LONG_PATH], pattern[LONG_PATH];
  WIN32_FIND_DATAW found;
  DWORD length = GetEnvironmentVariableW(L"ProgramFiles", programs, LONG_PATH);
  if (length == 0 || length >= LONG_PATH) {
    return 0;
  }
  swprintf(pattern, LONG_PATH, L"%ls\\%ls", programs, folder);
  HANDLE search = FindFirstFileW(pattern, &found);
  int taken = 0;
  if (search == INVALID_HANDLE_VALUE) {
    return 0;
  }
  do {
    size_t stem = wcsrchr(pattern, L'\\') - pattern;
    swprintf(javaw, LONG_PATH, L"%.*ls\\%ls\\bin\\javaw.exe", (int)stem, pattern, found.cFileName);
    taken = fit(javaw);
  } while (!taken && FindNextFileW(search, &found));
  FindClose(search);
  return taken;
}

static int find_java(wchar_t *javaw) {
  /* It came with the program: its version is known. */
  swprintf(javaw, LONG_PATH, L"%ls\\runtime\\bin\\javaw.exe", home);
  return is_file(javaw) || named_by(L"JAVA_HOME", L"\\bin\\javaw.exe", javaw) ||
         (SearchPathW(NULL, L"javaw.exe", NULL, LONG_PATH, javaw, NULL) && fit(javaw)) ||
         installed_in(L"Eclipse Adoptium\\*", javaw) || installed_in(L"Java\\*", javaw) ||
         installed_in(L"Microsoft\\jdk*", javaw);
}

/* A number that changes with any jar: Java does not notice by itself that a class cache is stale. */
static unsigned long sum_of_jars(void) {
  wchar_t pattern[LONG_PATH];
  WIN32_FIND_DATAW jar;
  unsigned long sum = 0;
  swprintf(pattern, LONG_PATH, L"%ls\\lib\\*.jar", home);
  HANDLE search = FindFirstFileW(pattern, &jar);
  if (search != INVALID_HANDLE_VALUE) {
    do {
      sum = sum * 31 + jar.nFileSizeLow + jar.ftLastWriteTime.dwLowDateTime +
            jar.ftLastWriteTime.dwHighDateTime;
    } while (FindNextFileW(search, &jar));
    FindClose(search);
  }
  return sum & 0xffffffffUL;
}

/* %LOCALAPPDATA%\Kange\NAME, made where it is not there; 0 where it cannot be. */
static int own_folder(const wchar_t *name, wchar_t *folder) {
  DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", folder, LONG_PATH);
  if (length == 0 || length >= LONG_PATH - 40) {
    return 0;
  }
  wcscat(folder, L"\\Kange");
  CreateDirectoryW(folder, NULL);
  wcscat(folder, L"\\");
  wcscat(folder, name);
  return CreateDirectoryW(folder, NULL) || GetLastError() == ERROR_ALREADY_EXISTS;
}

/* What follows the program's own name on the command line, as it was typed. */
static const wchar_t *arguments(void) {
  const wchar_t *rest = GetCommandLineW();
  int quoted = 0;
  while (*rest && (quoted || (*rest != L' ' && *rest != L'\t'))) {
    if (*rest == L'"') {
      quoted = !quoted;
    }
    rest++;
  }
  while (*rest == L' ' || *rest == L'\t') {
    rest++;
  }
  return rest;
}

static int begins_with_file(const wchar_t *typed) {
  wchar_t first[LONG_PATH];
  size_t length = 0;
  int quoted = *typed == L'"';
  if (quoted) {
    typed++;
  }
  while (typed[length] && length < LONG_PATH - 1 &&
         (quoted ? typed[length] != L'"' : typed[length] != L' ')) {
    first[length] = typed[length];
    length++;
  }
  first[length] = 0;
  return length > 0 && is_file(first);
}

static void append(wchar_t *command, const wchar_t *format, const wchar_t *value) {
  size_t length = wcslen(command);
  swprintf(command + length, LONGEST_COMMAND - length, format, value);
}

static int say_that_java_is_missing(void) {
  MessageBoxW(NULL,
              L"\u6253\u4e0d\u5f00\u520a\u9601\uff1a\u8fd9\u53f0\u7535\u8111\u4e0a\u6ca1\u6709 Java 25 "
              L"\u6216\u66f4\u9ad8\u7248\u672c\u3002\n\n\u8bf7\u5b89\u88c5 JDK 25\uff0c\u6216\u628a"
              L"\u5b83\u89e3\u538b\u5230\u672c\u7a0b\u5e8f\u6240\u5728\u6587\u4ef6\u5939\u91cc\u7684 "
              L"runtime \u6587\u4ef6\u5939\u3002\n\nKange needs Java 25 or newer: install a JDK 25, or "
              L"unpack one into the folder \"runtime\" beside this program.",
              L"\u520a\u9601 Kange", MB_OK | MB_ICONERROR);
  return 1;
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, PWSTR typed, int show) {
  static wchar_t javaw[LONG_PATH], folder[LONG_PATH], command[LONGEST_COMMAND];
  wchar_t cache[LONG_PATH + 40];
  STARTUPINFOW start = {.cb = sizeof start};
  PROCESS_INFORMATION process;
  DWORD status = 1;
  (void)self, (void)none, (void)typed, (void)show;
  GetModuleFileNameW(NULL, home, LONG_PATH);
  *wcsrchr(home, L'\\') = 0;
  if (!find_java(javaw)) {
    return say_that_java_is_missing();
  }
  append(command, L"\"%ls\" -Xlog:disable -XX:TieredStopAtLevel=1", javaw);
  if (own_folder(L"logs", folder)) {
    append(command, L" \"-XX:ErrorFile=%ls\\hs_err_%%p.log\"", folder);
  }
  if (own_folder(L"cache", folder)) {
    swprintf(cache, LONG_PATH + 40, L"%ls\\exe-%08lx.jsa", folder, sum_of_jars());
    append(command, L" -XX:+AutoCreateSharedArchive \"-XX:SharedArchiveFile=%ls\"", cache);
  }
  append(command, L" -jar \"%ls\\lib\\kange.jar\"", home);
  append(command, begins_with_file(arguments()) ? L" --open %ls" : L" %ls", arguments());
  if (!CreateProcessW(javaw, command, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process)) {
    return say_that_java_is_missing();
  }
  /* The first window may come from here, and gives the desktop's permission to step forward. */
  AllowSetForegroundWindow(process.dwProcessId);
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &status);
  return (int)status;
}
