; Inno Setup 6: dist\netdesk-setup.exe, made of the folder dist\netdesk (see netdesk.spec). Untested.
; Run in the checkout: iscc /DVersion=0.1.0 packaging\windows\netdesk.iss

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0E6E5B-6B59-4B0B-9C0E-3F3C8B3E5A11}
AppName=netdesk
AppVersion={#Version}
SourceDir=..\..
DefaultDirName={autopf}\netdesk
DefaultGroupName=netdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=netdesk-setup
SetupIconFile=build\icons\netdesk.ico
UninstallDisplayIcon={app}\netdesk.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes

[Files]
Source: "dist\netdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\netdesk"; Filename: "{app}\netdesk.exe"

[Registry]
; Offered for vCards and calendars beside what opens them now.
Root: HKA; Subkey: "Software\Classes\netdesk.file\shell\open\command"; ValueType: string; ValueData: """{app}\netdesk.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ics\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\netdesk.exe"; Description: "{cm:LaunchProgram,netdesk}"; Flags: nowait postinstall skipifsilent
