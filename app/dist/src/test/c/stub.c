/* A java.exe that writes down how it was called. */
#include <stdio.h>
#include <windows.h>

int wmain(void) {
  wchar_t calls[1024];
  char line[8192];
  DWORD written;
  GetEnvironmentVariableW(L"CALLS", calls, 1024);
  HANDLE file = CreateFileW(calls, FILE_APPEND_DATA, 0, NULL, OPEN_ALWAYS, 0, NULL);
  int length =
      WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, NULL, NULL);
  line[length - 1] = '\n';
  WriteFile(file, line, length, &written, NULL);
  CloseHandle(file);
  fprintf(stderr, "openjdk version \"25.0.3\" 2026-01-01 LTS\n");
  return 7;
}
